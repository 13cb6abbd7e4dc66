/**
 * What data subjects ask of a controller (DOMAIN §2.7, §3.2): to see, correct, withdraw, restrict, object or erase, by clocks
 * of the law in force on the day of the request. Names cases, never persons.
 */
package org.dongthuan.casetracking.datarequest;
