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
        ["member-told"] = "They are a member now. A mail with a link is on its way.",
        ["member-added"] = "They are a member now. No mail was sent: tell them. Whoever runs this server makes a link for those "
            + "who have no password.",
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
    };

    /// <summary>The sentence; null for nothing.</summary>
    public static string? Of(string done) => All.GetValueOrDefault(done);
}
