using System.Diagnostics.CodeAnalysis;

namespace Bursar.Ledger;

/// <summary>The outcome of a command: a receipt or a rejection.</summary>
public readonly record struct Outcome
{
    private Outcome(Receipt? receipt, Rejection? rejection) => (Receipt, Rejection) = (receipt, rejection);

    /// <summary>The receipt of an accepted command; null if it was rejected.</summary>
    public Receipt? Receipt { get; }

    /// <summary>Why the command was rejected; null if it was accepted.</summary>
    public Rejection? Rejection { get; }

    /// <summary>Whether the command was accepted.</summary>
    [MemberNotNullWhen(true, nameof(Receipt))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool Accepted => Receipt is not null;

    /// <summary>The outcome of an accepted command.</summary>
    public static implicit operator Outcome(Receipt receipt) => new(receipt, null);

    /// <summary>The outcome of a rejected command.</summary>
    public static implicit operator Outcome(Rejection rejection) => new(null, rejection);

    /// <summary>A rejection with this code and detail.</summary>
    public static Outcome Refused(RejectionCode code, string detail) => new Rejection(code, detail);
}
