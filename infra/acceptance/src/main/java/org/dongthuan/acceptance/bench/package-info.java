/**
 * {@code make bench}: how fast the whole platform is on this machine, as ratios to yardsticks taken in the same run
 * (ARCHITECTURE §7). It judges nothing: numbers of one machine are compared with earlier ones of the same machine.
 */
package org.dongthuan.acceptance.bench;
