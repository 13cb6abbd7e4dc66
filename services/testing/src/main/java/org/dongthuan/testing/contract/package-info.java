/** Holds the answers of a running service against contracts/openapi. */
package org.dongthuan.testing.contract;
