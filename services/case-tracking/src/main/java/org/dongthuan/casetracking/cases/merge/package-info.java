/** Cases opened for the wrong person: two made one, one made two; what each went through stays with it (DOMAIN §2.2). */
package org.dongthuan.casetracking.cases.merge;
