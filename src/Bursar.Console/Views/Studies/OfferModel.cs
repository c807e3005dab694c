using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A change of an offer, before it is made.</summary>
/// <param name="In">The study.</param>
/// <param name="Change">Which change.</param>
public sealed record OfferModel(StudyAccess In, OfferKind Change)
{
    /// <summary>What was typed: the number of places, or the new end.</summary>
    public string Value { get; init; } = "";

    /// <summary>The new end, where one was typed.</summary>
    public required TypedTime End { get; init; }

    /// <summary>The request key of the form; empty for a new one.</summary>
    public string Key { get; init; } = "";

    /// <summary>What is wrong; null for nothing.</summary>
    public string? Error { get; init; }

    /// <summary>How many places are reserved by it, or released if it is negative.</summary>
    public int Places { get; init; }

    /// <summary>Whether it is shown to be confirmed.</summary>
    public bool IsConfirmation { get; init; }

    /// <summary>What it costs; negative for what is released.</summary>
    public Money Cost => In.Study.UnitCost.Total * Places;

    /// <summary>What is available afterwards.</summary>
    public Money Left => In.Access.Book.Sandbox ? In.Access.Book.Spendable : In.Access.Book.Spendable - Cost;

    /// <summary>Whether the funds cover it.</summary>
    public bool IsCovered => Left >= Money.Zero;

    /// <summary>The address of its form.</summary>
    public string Path => $"{In.Path}/{Change switch
    {
        OfferKind.Publish => "publish",
        OfferKind.AddPlaces => "places",
        _ => "end",
    }}";

    /// <summary>Its name.</summary>
    public string Name => Change switch
    {
        OfferKind.Publish => "Publish",
        OfferKind.AddPlaces => "Add places",
        _ => "Extend or expire",
    };
}

/// <summary>The changes of an offer that are shown before they are made.</summary>
public enum OfferKind
{
    /// <summary>A draft is published.</summary>
    Publish,

    /// <summary>Places are added.</summary>
    AddPlaces,

    /// <summary>The end is moved.</summary>
    MoveEnd,
}
