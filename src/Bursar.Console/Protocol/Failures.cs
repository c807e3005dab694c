using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>Every failure that no form is to blame for.</summary>
internal static class Failures
{
    /// <summary>There is no such page, or it belongs to someone else.</summary>
    public static readonly Failure NotFound = new(
        StatusCodes.Status404NotFound, "Page not found",
        "There is nothing at this address, or nothing that you may see. Start again from the list of your books.");

    /// <summary>The role is too low.</summary>
    public static readonly Failure NotAllowed = new(
        StatusCodes.Status403Forbidden, "Not allowed",
        "Your role in this book does not permit this. Ask an administrator of the book.");

    /// <summary>The study is in another state, or its dialect knows no such change.</summary>
    public static readonly Failure NotNow = new(
        StatusCodes.Status409Conflict, "This cannot be done now",
        "The study is in another state by now, or studies of its API have no such change. Nothing was changed.");

    /// <summary>Too many pages follow their books.</summary>
    public static readonly Failure TooManyStreams = new(
        StatusCodes.Status503ServiceUnavailable, "Too many pages are open",
        $"At most {EventStreams.Max} pages follow their books at once. This one shows what was there when it was loaded.");

    /// <summary>The form is not from a page of this session.</summary>
    public static readonly Failure FromElsewhere = new(
        StatusCodes.Status403Forbidden, "This form has expired",
        "It was sent from another site, or from a page that is older than your session. Nothing was done. Open the page again.");

    /// <summary>A link that does not work any more.</summary>
    public static readonly Failure LinkOver = new(
        StatusCodes.Status404NotFound, "This link does not work any more",
        "It was used, replaced by a newer one, or has expired. Ask whoever runs this server for another one.");

    /// <summary>The institution's provider refused, or cannot be asked.</summary>
    public static readonly Failure ProviderFailed = new(
        StatusCodes.Status502BadGateway, "The sign-in failed",
        "Your institution’s sign-in did not come to an end, or cannot be reached. Try again, or sign in with a password.");

    /// <summary>The institution's provider does not say which address someone has.</summary>
    public static readonly Failure NoAddress = new(
        StatusCodes.Status403Forbidden, "No address",
        "Your institution does not say which mail address you have, or that it is yours. Ask whoever runs this server.");

    /// <summary>An address has passed to someone else.</summary>
    public static readonly Failure AnotherPerson = new(
        StatusCodes.Status403Forbidden, "Another person had this address",
        "To your institution, you are not the person who signed in here under your address before. Ask whoever runs this "
            + "server.");

    /// <summary>Nobody signs in under an address that the institution's provider knows.</summary>
    public static Failure UnknownAddress(string email) => new(
        StatusCodes.Status403Forbidden, "You are not known here",
        $"Nobody signs in as {email}. Ask an administrator of a book to invite you, and then sign in again.");

    /// <summary>The ledger refused what a button asked for, because something has changed since the page was shown.</summary>
    public static Failure Refused(Rejection rejection) => new(
        StatusCodes.Status409Conflict, "This cannot be done now", $"{rejection.Detail} Nothing was changed.");

    /// <summary>The failure behind a fault of the server.</summary>
    public static Failure Of(Fault fault) => fault.Kind switch
    {
        FaultKind.OutcomeUnknown => new(
            StatusCodes.Status503ServiceUnavailable, "The books cannot be reached",
            "It is not known whether your change was made. Send the same form again: it is carried out once."),
        FaultKind.StoreUnavailable or FaultKind.Busy => new(
            StatusCodes.Status503ServiceUnavailable, "The books cannot be reached", "Nothing was done. Try again in a minute."),
        FaultKind.Bug => new(
            StatusCodes.Status500InternalServerError, "Something failed",
            "It is a fault of this program and not yours. It is in the server's log."),
        FaultKind.BodyTooLarge => new(
            fault.Status, "This form is too large",
            $"{fault.Message} Nothing was done. Go back: most browsers still have what you typed."),
        _ => new(
            fault.Status, "This form cannot be read",
            "It did not arrive as a whole. Nothing was done. Go back and try again."),
    };
}
