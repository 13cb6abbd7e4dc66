/** Holds a service to contracts/access/matrix.md and to its OpenAPI file, endpoint by endpoint. */
package org.dongthuan.testing.access;
