/** Sealed papers that pictures are gone: intake destroys and certifies, here it is put on PDF/A under the platform's seal. */
package org.dongthuan.casetracking.certificate;
