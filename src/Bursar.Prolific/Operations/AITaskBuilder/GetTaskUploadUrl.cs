using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/data-collection/datasets/{dataset_id}/upload-url/{filename}</c>: the address to which one file is sent
/// (Prolific API docs, Task Builder). For a dataset with a schema it creates an import, so it needs a token that can write.
/// </summary>
internal static class GetTaskUploadUrl
{
    private static readonly string[] OfFile = [".csv", ".zip"];
    private static readonly string[] Structured = [".csv", ".jsonl"];

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (call.Caller.ReadOnly) return ProlificError.Forbidden(ErrorCode.ReadOnlyToken, "The token can only read.");
        if (await TaskDatasetAccess.FindAsync(call) is not { Dataset: var dataset }) return TaskDatasetAccess.None;
        var name = Convert.ToString(call.Http.GetRouteValue("filename"), CultureInfo.InvariantCulture) ?? "";
        if (WhyNot(name, dataset) is { } wrong) return wrong;
        var job = default(ObjectId);
        if (dataset.IsStructured)
        {
            var outcome = await new ActingLedger(call.Ledger, call.Caller.User).ExecuteAsync(
                new StartTaskImport(dataset.Id, name), call.Cancellation);
            if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
            job = outcome.Receipt.Subject;
        }
        var ticket = new UploadTicket(dataset.Id, job, call.Caller.User, name);
        var (address, ends) = call.Http.RequestServices.GetRequiredService<UploadLinks>().AddressOf(ticket);
        var answer = new TaskUploadUrl(
            Uuid.Of(dataset.Id),
            address,
            ticket.ContentType,
            Timestamp.Of(ends)!,
            $"datasets/{Uuid.Of(dataset.Id)}/{name}",
            job.IsEmpty ? null : Uuid.Of(job));
        await JsonAnswer.WriteSecretAsync(
            call.Http.Response, StatusCodes.Status201Created, answer, TaskBuilderJson.Wire.TaskUploadUrl);
        return null;
    }

    /// <summary>Why a dataset takes no file of this name; null if it does.</summary>
    public static ProlificError? WhyNot(string name, TaskDataset dataset)
    {
        var endings = dataset.IsStructured ? Structured : OfFile;
        if (!endings.Contains(Path.GetExtension(name).ToLowerInvariant(), StringComparer.Ordinal))
            return new(ErrorCode.WrongParameters, $"The file's name must end in one of: {string.Join(", ", endings)}.");
        if (name.Length > TaskDataset.MaxFileName || name.Any(char.IsControl))
            return new(ErrorCode.WrongParameters, $"A file's name has at most {TaskDataset.MaxFileName} characters.");
        return !dataset.IsStructured && dataset.State == TaskJobState.Complete
            ? new(ErrorCode.WrongState, "The dataset has its file already.")
            : null;
    }
}
