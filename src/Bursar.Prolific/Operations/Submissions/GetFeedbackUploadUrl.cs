using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/submissions/signals/upload-url/{filename}</c>: the address at which a file about participants' work is uploaded
/// (Prolific API docs, Submission feedback upload). Whatever is wrong is 400, as documented.
/// </summary>
internal static class GetFeedbackUploadUrl
{
    private static readonly string[] Types = [".csv", ".xls", ".xlsx", ".json", ".txt", ".pdf"];

    private static readonly ProlificError WrongName = new(
        ErrorCode.WrongParameters,
        $"A file has a name of at most {Upload.MaxName} characters, which ends with {string.Join(", ", Types)}.");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var name = Convert.ToString(call.Http.GetRouteValue("filename"), CultureInfo.InvariantCulture) ?? "";
        var isNamed = name.Length <= Upload.MaxName && !name.Any(letter => char.IsControl(letter) || letter is '/' or '\\')
            && Types.Any(type => name.Length > type.Length && name.EndsWith(type, StringComparison.OrdinalIgnoreCase));
        if (!isNamed) return WrongName;
        var workspace = await WorkspaceAccess.FindAsync(call, call.Http.Request.Query["workspace_id"].ToString());
        if (workspace is not { } access)
            return ProlificError.Invalid("workspace_id", "There is no such workspace.") with { Code = ErrorCode.WrongParameters };
        if (call.Caller.ReadOnly) return ProlificError.Forbidden(ErrorCode.ReadOnlyToken, "The token can only read.");
        var uploads = call.Http.RequestServices.GetRequiredService<FeedbackUploads>();
        var (address, ends) = uploads.AddressOf(access.Book.Number, call.Caller.User, name);
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response,
            StatusCodes.Status201Created,
            new FeedbackUploadUrl(address, Timestamp.Of(ends)!),
            FeedbackJson.Wire.FeedbackUploadUrl);
        return null;
    }
}
