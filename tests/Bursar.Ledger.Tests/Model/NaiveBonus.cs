using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>One bonus of the <see cref="NaiveLedger"/>.</summary>
internal sealed record NaiveBonus(
    ObjectId Submission, NaiveSubmission For, BigInteger[] Cost, string Reason, DateTimeOffset PaidAt);
