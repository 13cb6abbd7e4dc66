/** How many closures the banks acknowledged and answered in time, for everybody to read. */
package org.dongthuan.bankintegration.timeliness;
