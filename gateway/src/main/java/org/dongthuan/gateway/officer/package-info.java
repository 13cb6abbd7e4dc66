/** The officers' portal: worklist, complaints, cases, incidents and their actions, by role. */
package org.dongthuan.gateway.officer;
