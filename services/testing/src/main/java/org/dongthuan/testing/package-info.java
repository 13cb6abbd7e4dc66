/** Real parts for tests: PostgreSQL, a Kafka broker and an issuer of signed tokens, each started once per test run. */
package org.dongthuan.testing;
