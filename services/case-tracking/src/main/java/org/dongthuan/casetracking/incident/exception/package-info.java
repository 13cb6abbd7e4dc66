/** Cases an incident ends without, each with its ground: what closing asks for beside settled cases (DOMAIN §2.3). */
package org.dongthuan.casetracking.incident.exception;
