using System.Net;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /sign-in</c>: the form, and in the demo a button for each of its participants.</summary>
internal static class ShowSignIn
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => ValueTask.FromResult(
        call.Visitor is null
            ? Show(call, new(call.Query("to"), "", ""))
            : WorkAnswer.GoTo(SignInAddress.After(call.Query("to"))));

    /// <summary>Shows the form.</summary>
    public static WorkAnswer Show(WorkCall call, SignInForm form, int status = StatusCodes.Status200OK)
    {
        var shown = form with
        {
            IsOpen = call.Services.Options.IsOpen,
            Provider = call.Services.Provider?.Name ?? "",
            DemoPeople = IsOnThisMachine(call) ? call.Services.Options.DemoPeople : [],
        };
        return WorkAnswer.Show<SignInPage, SignInForm>(shown) with { Status = status };
    }

    /// <summary>
    /// Whether the request comes from this machine: only from there are the demo's participants open to anyone.
    /// </summary>
    public static bool IsOnThisMachine(WorkCall call)
        => call.Context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
