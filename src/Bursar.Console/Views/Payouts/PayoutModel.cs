using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A payout, and who gets what.</summary>
/// <param name="Payout">The payout.</param>
/// <param name="Items">The items on this page, by number, and what can be shown of their accounts.</param>
public sealed record PayoutModel(Payout Payout, IReadOnlyList<(PayoutItem Item, string Account)> Items)
{
    /// <summary>The part of a form that proves who sends it.</summary>
    public const string Password = "password";

    /// <summary>What can become of an item.</summary>
    public static readonly IReadOnlyList<(string Value, string Name, PayoutItemState State)> Results =
    [
        ("paid", "Paid", PayoutItemState.Paid), ("returned", "Came back", PayoutItemState.Returned),
        ("failed", "Failed", PayoutItemState.Failed),
    ];

    /// <summary>The number after which the next page begins; null on the last page.</summary>
    public int? Next { get; init; }

    /// <summary>Whether the reader prepared it, and so cannot confirm it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the password is needed.</summary>
    public bool MustProve { get; init; }

    /// <summary>What is wrong with the confirmation; null for nothing.</summary>
    public string? ConfirmError { get; init; }

    /// <summary>The file that is asked for.</summary>
    public required PayoutFileOrder File { get; init; }

    /// <summary>Why there is no such file; null for nothing.</summary>
    public PayoutFileFault? FileFault { get; init; }

    /// <summary>The note to the results.</summary>
    public string Note { get; init; } = "";

    /// <summary>What is wrong with the results; null for nothing.</summary>
    public string? RecordError { get; init; }

    /// <summary>The address of the page.</summary>
    public string Path => $"{ShowPayouts.Path}/{Payout.Id}";

    /// <summary>Whether an item can have another result.</summary>
    public bool CanRecord(PayoutItem item)
        => Payout.State == PayoutState.Confirmed && item.State is PayoutItemState.Waiting or PayoutItemState.Paid;

    /// <summary>What is wrong with a part of the file's form; null for nothing.</summary>
    public string? FaultOf(string member)
        => FileFault is { } fault && fault.Member.Split(", ").Contains(member, StringComparer.Ordinal)
            ? Sentence(fault.Detail)
            : null;

    /// <summary>Faults of the API begin with the name of a member.</summary>
    private static string Sentence(string detail) => char.ToUpperInvariant(detail[0]) + detail[1..];
}
