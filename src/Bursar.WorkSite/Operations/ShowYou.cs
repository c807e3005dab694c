using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /account</c>: how the participant signs in, and where mail reaches them.</summary>
internal static class ShowYou
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/account";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => WorkAnswer.Show<YouPage, YouModel>(await ModelAsync(call) with { Done = DoneOf(call.Query("done")) });

    /// <summary>What the page shows.</summary>
    public static async ValueTask<YouModel> ModelAsync(WorkCall call)
    {
        var mail = await call.Services.Mail.ReadAsync(call.Participant, call.Cancellation);
        return new(call.Visitor!.Name)
        {
            SendsMail = call.Services.Mail.IsOpen,
            Mail = mail?.Address ?? "",
            IsVerified = mail?.IsVerified == true,
            HasPassword = call.Visitor.HasPassword,
            Keep = call.Visitor.IsAnonymous ? new("", "") : null,
            Passkeys = call.Visitor.Passkeys.All,
            Question = call.Visitor.IsAnonymous
                ? null
                : await call.Services.Passkeys.AskForNewAsync(call.Context, call.Visitor),
            Provider = call.Services.Provider?.Name ?? "",
            IsLinked = call.Visitor.ProviderSubject != default,
        };
    }

    /// <summary>The page with what is wrong in a form.</summary>
    public static WorkAnswer Again(YouModel model)
        => WorkAnswer.Show<YouPage, YouModel>(model) with { Status = StatusCodes.Status400BadRequest };

    private static string DoneOf(string done) => done switch
    {
        "sent" => Say("You.Sent"),
        "mail" => Say("You.MailSaved"),
        "password" => Say("You.PasswordSet"),
        "passkey" => Say("Passkey.Added"),
        "passkey-removed" => Say("Passkey.Removed"),
        "linked" => Say("You.Linked"),
        "unlinked" => Say("You.Unlinked"),
        "kept" => Say("Keep.Done"),
        _ => "",
    };
}
