/** Proves the action tracker on a real PostgreSQL and a real Kafka. Incidents come in as the incident service publishes them. */
package dev.hindsight.action;
