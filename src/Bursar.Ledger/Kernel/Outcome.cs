using System.Diagnostics.CodeAnalysis;

namespace Bursar.Ledger;

/// <summary>What became of a command: a receipt, or a rejection.</summary>
public readonly record struct Outcome
{
    private Outcome(Receipt? receipt, Rejection? rejection) => (Receipt, Rejection) = (receipt, rejection);

    /// <summary>What an accepted command answers.</summary>
    public Receipt? Receipt { get; }

    /// <summary>Why the command was refused.</summary>
    public Rejection? Rejection { get; }

    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Receipt))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool Accepted => Receipt is not null;

    /// <summary>A command that was done.</summary>
    public static implicit operator Outcome(Receipt receipt) => new(receipt, null);

    /// <summary>A command that was refused.</summary>
    public static implicit operator Outcome(Rejection rejection) => new(null, rejection);

    /// <summary>A command refused for this reason.</summary>
    public static Outcome Refused(RejectionCode code, string detail) => new Rejection(code, detail);
}
