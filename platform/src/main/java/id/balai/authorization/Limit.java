package id.balai.authorization;

import id.balai.money.Rupiah;

/** What an office may decide alone; above it, a second person approves. */
public record Limit(Rupiah perJournal, Rupiah perDay) {}
