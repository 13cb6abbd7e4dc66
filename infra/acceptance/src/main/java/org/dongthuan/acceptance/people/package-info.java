/** The synthetic people of a scenario and the part each plays. */
package org.dongthuan.acceptance.people;
