/** The scenario "two banks, one away": thousands of accounts, banks that answer badly or not at all, parts that die. */
package org.dongthuan.acceptance.twobanks;
