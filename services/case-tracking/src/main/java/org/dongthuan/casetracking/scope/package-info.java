/** What scope predicates are made of. */
package org.dongthuan.casetracking.scope;
