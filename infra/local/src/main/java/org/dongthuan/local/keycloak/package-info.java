/** Keycloak from its own distribution: built once, run from a folder of its own, realm and keys of this data folder. */
package org.dongthuan.local.keycloak;
