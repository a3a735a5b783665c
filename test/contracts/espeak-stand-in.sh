#!/bin/sh
# Speaks espeak-ng's command line: words by standard input, a WAV file by standard output with the lengths in its header
# that a pipe gets there. It is silent as long as the words would take.
speed= voice= reads= writes=
while [ $# -gt 0 ]; do
  case $1 in
    -b) shift ;;
    -v) voice=$2; shift ;;
    -s) speed=$2; shift ;;
    --stdin) reads=yes ;;
    --stdout) writes=yes ;;
    *) echo "unknown option: $1" >&2; exit 1 ;;
  esac
  shift
done
case ${voice%+f3} in en-us | es | fr-fr | de) ;; *) exit 1 ;; esac
[ -n "$reads" ] && [ -n "$writes" ] || exit 1
words=$(wc -w)
printf 'RIFF\044\360\377\177WAVEfmt \020\000\000\000\001\000\001\000\042\126\000\000\104\254\000\000\002\000\020\000data\000\360\377\177'
head -c $((words * 60 * 44100 / speed / 2 * 2)) /dev/zero
