using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>GET /account/delete</c>: what is deleted, what stays, and what is owed before that.</summary>
internal static class ShowDeletion
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => ShowAsync(call, "");

    /// <summary>The page, with why nothing was deleted.</summary>
    public static async ValueTask<WorkAnswer> ShowAsync(WorkCall call, string why)
    {
        var model = new DeletionModel(
            call.Participant,
            await ShowEarnings.OwedAsync(call),
            await ShowEarnings.PendingAsync(call),
            (await call.Ledger.OpenWorkOfAsync(call.Participant, call.Cancellation)).Count)
        {
            AsksPassword = call.Visitor!.HasPassword,
            Why = why,
        };
        return WorkAnswer.Show<DeletionPage, DeletionModel>(model) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
