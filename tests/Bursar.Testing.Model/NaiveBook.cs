using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>One book of the <see cref="NaiveLedger"/>: accounts by name, each three numbers (rewards, fees, VAT).</summary>
internal sealed class NaiveBook
{
    public required Currency Currency { get; init; }

    public required BigInteger Credit { get; set; }

    public required bool Sandbox { get; init; }

    public Dictionary<Origin, Pricing> Prices { get; } = [];

    public Dictionary<string, BigInteger[]> Accounts { get; } = [];

    public int Transfers { get; private set; }

    /// <summary>What can be spent.</summary>
    public BigInteger Spendable => Sandbox ? 100_000_000 : Sum("Available") + Credit;

    /// <summary>All three parts of every account whose name begins so.</summary>
    public BigInteger Sum(string account) => Parts(account).Aggregate(BigInteger.Zero, (sum, part) => sum + part);

    /// <summary>Part by part, every account whose name begins so.</summary>
    public BigInteger[] Parts(string account)
    {
        BigInteger[] sum = [0, 0, 0];
        foreach (var (name, parts) in Accounts)
            if (name.StartsWith(account, StringComparison.Ordinal))
                for (var i = 0; i < 3; i++) sum[i] += parts[i];
        return sum;
    }

    /// <summary>
    /// Moves that many times the parts, or says why not; then nothing has changed. What is <paramref name="freed"/> by the same
    /// command can be spent, too.
    /// </summary>
    public RejectionCode? Move(string from, string to, BigInteger[] parts, int times = 1, BigInteger freed = default)
    {
        BigInteger[] moved = [.. parts.Select(part => part * times)];
        if (parts.Concat(moved).Any(part => part > long.MaxValue)) return RejectionCode.OutOfRange;
        var total = moved[0] + moved[1] + moved[2];
        if (Sandbox || total == 0) return null;
        if (total > long.MaxValue) return RejectionCode.OutOfRange;
        if (from == "Available" && Spendable + freed < total) return RejectionCode.InsufficientFunds;
        for (var i = 0; i < 3; i++)
        {
            At(from)[i] -= moved[i];
            At(to)[i] += moved[i];
        }
        Transfers++;
        return null;
    }

    private BigInteger[] At(string account)
        => Accounts.TryGetValue(account, out var parts) ? parts : Accounts[account] = [0, 0, 0];
}
