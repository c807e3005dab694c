namespace Bursar.WebConsole;

/// <summary>What was just done, as the page after it says so. The query names it; what it says stands here.</summary>
internal static class Notices
{
    private static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["password"] = "Your password is set. Every other session was signed out.",
        ["session"] = "That session was signed out.",
        ["token-deleted"] = "The token is deleted. Whoever sends it is refused from now on.",
        ["key-deleted"] = "The key is deleted. What it signs is refused from now on.",
        ["invited"] = "They are invited. A mail with a link is on its way.",
        ["invited-before"] = "This form was sent before: they are invited. Its link was mailed or shown then.",
        ["invitation-withdrawn"] = "The invitation is taken back. Its link works no more.",
        ["alert"] = "The marks are set. The book is looked at within a few seconds.",
        ["alert-off"] = "Nobody is told any more when this book runs low.",
        ["anonymous"] = "Links for groups may let people take part without a name.",
        ["anonymous-off"] = "No link lets people take part without a name any more. Who takes part already stays.",
        ["passkey"] = "The passkey is added. You can sign in with it from now on.",
        ["passkey-removed"] = "The passkey is removed. Nobody signs in with it any more.",
        ["zone"] = "The time zone of this browser is set.",
        ["member-changed"] = "The role is changed. It counts from the next request.",
        ["member-removed"] = "They are no member any more. Their tokens see nothing of this book.",
        ["paused"] = "The offer is paused. Nobody can take a place until you resume it.",
        ["resumed"] = "The offer is open again.",
        ["stopped"] = "The offer has ended. What nobody took is available again.",
        ["published"] = "The study is published. Its cost is on hold.",
        ["places"] = "The places are added. Their cost is on hold.",
        ["extended"] = "The end of the offer is moved.",
        ["expired"] = "The offer has ended. What nobody took is available again.",
        ["restored"] = "The rejection is undone. The work waits for a decision again.",
        ["approved"] = "Approved and paid.",
        ["rejected"] = "Rejected. Nothing was paid.",
        ["bonus"] = "The bonus is paid.",
        ["topped-up"] = "The top-up is booked.",
        ["refunded"] = "The refund is booked.",
        ["prices"] = "The prices are changed, for what comes later.",
        ["payout-prepared"] = "The payout is prepared: its amounts are set aside. Another operator confirms it.",
        ["payout-confirmed"] = "The payout is confirmed. Download its file, and give it to the bank.",
        ["payout-withdrawn"] = "The payout is withdrawn. All of it is owed again.",
        ["payout-recorded"] = "The results are recorded.",
    };

    /// <summary>The sentence; null for nothing.</summary>
    public static string? Of(string done) => All.GetValueOrDefault(done);
}
