using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>One bonus of the <see cref="NaiveLedger"/>.</summary>
internal sealed record NaiveBonus(
    ObjectId Submission, NaiveSubmission For, BigInteger[] Cost, string Reason, DateTimeOffset PaidAt);
