using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>One batch of bonuses of the <see cref="NaiveLedger"/>.</summary>
internal sealed class NaiveBatch
{
    public required NaiveStudy Study { get; init; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>Adds up what all of them cost before it pays the first: all or none.</summary>
    public static RejectionCode? Pay(NaiveLedger ledger, PayBonuses pay, IReadOnlyList<ObjectId> made, DateTimeOffset now)
    {
        if (!ledger.Studies.TryGetValue(pay.Study, out var study)) return RejectionCode.NotFound;
        if (!ledger.Batches.TryGetValue(pay.Batch, out var batch) || batch.Study != study) return RejectionCode.NotFound;
        if (batch.PaidAt is not null && !pay.Repeats) return RejectionCode.WrongState;
        if (pay.Lines.Count < 1 || pay.Lines.Count > 1_000) return RejectionCode.InvalidValue;
        var book = study.Book;
        BigInteger sum = 0;
        List<BigInteger[]> costs = [];
        foreach (var line in pay.Lines)
        {
            if (line.Amount.Units < 1 || line.Amount.Units > 1_000_000_000_000_000) return RejectionCode.InvalidAmount;
            costs.Add(NaivePricing.Bonus(book.Prices[study.Origin], line.Amount.Units));
            sum += costs[^1][0] + costs[^1][1] + costs[^1][2];
            if (!book.Sandbox && book.Spendable < sum) return RejectionCode.InsufficientFunds;
        }
        for (var i = 0; i < costs.Count; i++)
        {
            var line = pay.Lines[i];
            if (book.Move("Available", $"Paid {line.Participant}", costs[i]) is { } code) return code;
            ledger.Bonuses[made[i]] = new(line.Submission, ledger.Submissions[line.Submission], costs[i], "", now);
        }
        batch.PaidAt = now;
        return null;
    }
}
