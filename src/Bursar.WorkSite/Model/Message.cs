using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What a page says that has one thing to say.</summary>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What it means, and what to do.</param>
public sealed record Message(string Title, string Text)
{
    /// <summary>There is no such page, or it is someone else's.</summary>
    public static readonly Message NotFound = new("There is nothing here", "This page does not exist, or it is not yours.");

    /// <summary>A form came from another site.</summary>
    public static readonly Message NotFromHere = new(
        "That did not come from this site", "Nothing was changed. Open the page again and use its own buttons.");

    /// <summary>A completion code that the study does not have.</summary>
    public const string UnknownCode = "The study does not know this code. Look at its last page once more. If that is the code, "
        + "submit it again: the researcher will then decide.";

    /// <summary>Where it leads next.</summary>
    public string Link { get; init; } = "/tasks";

    /// <summary>The text of that link.</summary>
    public string LinkText { get; init; } = "See the tasks";

    /// <summary>Why there is nothing to do.</summary>
    internal static Message OfContent(TaskContent.None content) => new("This task cannot be shown", content.Why);

    /// <summary>Why a place could not be taken.</summary>
    internal static Message OfTaking(Rejection rejection) => rejection.Code switch
    {
        RejectionCode.NoPlaceFree => new(
            "No place is free", "Other people have taken every place of this task. A place may come free again later."),
        RejectionCode.OfferOver => new("This task is over", "It is no longer offered."),
        RejectionCode.NotEligible => new(
            "This task is not open to you",
            "Its requester asks for something that your account does not have, such as a qualification, or has chosen other "
                + "people."),
        RejectionCode.NotFound => NotFound,
        RejectionCode.Busy => new("Too many people at once", "Nothing was done. Please try again in a moment."),
        _ => new("This task cannot be accepted now", "Its requester has paused it, or it has not begun."),
    };
}
