using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What a page says that has one thing to say.</summary>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What it means, and what to do.</param>
public sealed record Message(string Title, string Text)
{
    /// <summary>There is no such page, or it is someone else's.</summary>
    public static Message NotFound => new(Say("NotFound.Title"), Say("NotFound.Text"));

    /// <summary>A form came from another site.</summary>
    public static Message NotFromHere => new(Say("NotFromHere.Title"), Say("NotFromHere.Text"));

    /// <summary>Work is only given to those who have verified a mail address.</summary>
    public static Message MailFirst => new(Say("MailFirst.Title"), Say("MailFirst.Text"))
    {
        Link = ShowYou.Path,
        LinkText = Say("You.Title"),
    };

    /// <summary>A completion code that the study does not have.</summary>
    public static string UnknownCode => Say("Link.UnknownCode");

    /// <summary>Where it leads next.</summary>
    public string Link { get; init; } = "/tasks";

    /// <summary>The text of that link.</summary>
    public string LinkText { get; init; } = Say("Tasks.See");

    /// <summary>Why there is nothing to do.</summary>
    internal static Message OfContent(TaskContent.None content) => new(Say("Task.NotShown"), content.Why);

    /// <summary>Why a place could not be taken.</summary>
    internal static Message OfTaking(Rejection rejection) => rejection.Code switch
    {
        RejectionCode.NoPlaceFree => new(Say("NoPlace.Title"), Say("NoPlace.Text")),
        RejectionCode.OfferOver => new(Say("Over.Title"), Say("Over.Text")),
        RejectionCode.NotEligible => new(Say("NotOpen.Title"), Say("NotOpen.Text")),
        RejectionCode.NotFound => NotFound,
        RejectionCode.Busy => new(Say("Busy.Title"), Say("Busy.Text")),
        _ => new(Say("NotNow.Title"), Say("NotNow.Text")),
    };
}
