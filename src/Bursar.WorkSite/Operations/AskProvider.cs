using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /provider</c>: sends the browser to the provider of sign-ins.</summary>
internal static class AskProvider
{
    /// <summary>The path.</summary>
    public const string Path = "/provider";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Services.Provider is not { } provider) return WorkAnswer.Say(Message.NotFound, StatusCodes.Status404NotFound);
        return await provider.Desk.AskAsync(call.Context, SignInAddress.After(call.Query("to"))) is { } why
            ? await FailedAsync(call, why)
            : WorkAnswer.Begun(call.Context.Response);
    }

    /// <summary>Says that the sign-in failed, logs why, and slows down those who fail too often.</summary>
    /// <param name="call">The request.</param>
    /// <param name="why">Why, for the log; nothing that a browser sent.</param>
    public static async ValueTask<WorkAnswer> FailedAsync(WorkCall call, string why)
    {
        WorkLog.ProviderFailed(call.Services.Log, why);
        if (await call.Services.Face.Guesses.IsTooManyAsync(call.Context))
            return Again("SignIn.Title", Say("SignIn.TooMany"), StatusCodes.Status429TooManyRequests);
        return Again(
            "Provider.Failed", Say("Provider.FailedText", call.Services.Provider!.Name), StatusCodes.Status502BadGateway);
    }

    /// <summary>Says that what the provider said is too old, or is not what it said.</summary>
    public static WorkAnswer Over(WorkCall call) => Again(
        "Provider.Over", Say("Provider.OverText", call.Services.Provider?.Name ?? ""), StatusCodes.Status410Gone);

    private static WorkAnswer Again(string title, string text, int status)
        => WorkAnswer.Say(new(Say(title), text) { Link = "/sign-in", LinkText = Say("SignIn.Title") }, status);
}
