package dev.hindsight.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A line of the ledger among others: without what was sent, which may be long. */
@Entity
@Immutable
@Table(name = "ledger")
public class ListedDelivery extends LedgerLine {}
