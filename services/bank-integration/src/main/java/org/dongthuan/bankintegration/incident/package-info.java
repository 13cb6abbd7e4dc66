/** What is known here of incidents. */
package org.dongthuan.bankintegration.incident;
