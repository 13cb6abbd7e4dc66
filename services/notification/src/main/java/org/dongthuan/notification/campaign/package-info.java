/** One text to everybody of an incident, as a job. */
package org.dongthuan.notification.campaign;
