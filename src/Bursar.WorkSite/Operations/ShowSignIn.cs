using System.Net;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /sign-in</c>: the form, and in the demo a button for each of its participants.</summary>
internal static class ShowSignIn
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => call.Visitor is null
        ? await ShowAsync(call, call.Query("to"))
        : WorkAnswer.GoTo(SignInAddress.After(call.Query("to")));

    /// <summary>Shows the form.</summary>
    /// <param name="call">The request.</param>
    /// <param name="to">Where the participant wanted to go.</param>
    /// <param name="name">The name that was typed before.</param>
    /// <param name="why">Why the last attempt failed; empty for the first.</param>
    /// <param name="status">The HTTP status.</param>
    public static async ValueTask<WorkAnswer> ShowAsync(
        WorkCall call, string to, string name = "", string why = "", int status = StatusCodes.Status200OK)
    {
        var form = new SignInForm(to, name, why)
        {
            IsOpen = call.Services.Options.IsOpen,
            Passkey = await call.Services.Passkeys.AskAsync(call.Context),
            Provider = call.Services.Provider?.Name ?? "",
            DemoPeople = IsOnThisMachine(call) ? call.Services.Options.DemoPeople : [],
        };
        return WorkAnswer.Show<SignInPage, SignInForm>(form) with { Status = status };
    }

    /// <summary>
    /// Whether the request comes from this machine: only from there are the demo's participants open to anyone.
    /// </summary>
    public static bool IsOnThisMachine(WorkCall call)
        => call.Context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
