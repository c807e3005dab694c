using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar;

/// <summary>The submissions of a seed.</summary>
internal static class PlantedWork
{
    private static readonly Dictionary<string, SubmissionState> States =
        Enum.GetValues<SubmissionState>().ToDictionary(SnakeCase.Of, StringComparer.Ordinal);

    /// <summary>Has a participant take a place.</summary>
    public static async Task<ObjectId> TakeAsync(Planting planting, SeedNode node, ObjectId study)
    {
        var participant = planting.Names.Find(node.Need("participant"), "participant");
        var place = new TakePlace(study, participant) { Reserves = node.FindText("state") == "reserved" };
        var outcome = await planting.Ledger.TakePlaceAsync(place, planting.Cancellation);
        var id = Planting.Accepted(node, outcome);
        planting.Names.Show("submission", node.NeedText("participant"), id.ToString());
        return id;
    }

    /// <summary>Brings a submission into the state that the file says.</summary>
    public static async Task PlantAsync(Planting planting, SeedNode node, ObjectId studyId)
    {
        var asked = node.FindText("state") ?? "submitted";
        if (!States.TryGetValue(asked, out var state))
            throw node.Need("state").Wrong($"state must be {string.Join(", ", States.Keys)}.");
        var id = await TakeAsync(planting, node, studyId);
        var study = await planting.FindAsync<Study>(RowKey.OfStudy(studyId));
        var submission = await planting.FindAsync<Submission>(RowKey.OfSubmission(id));
        if (IsHandedIn(node, study, state))
            await planting.DoAsync(node, await WorkOfAsync(planting, node, study, submission));
        var now = (await planting.FindAsync<Submission>(RowKey.OfSubmission(id))).State;
        if (now != state && Decision(node, study, submission, state) is { } decision) await planting.DoAsync(node, decision);
        now = (await planting.FindAsync<Submission>(RowKey.OfSubmission(id))).State;
        if (now != state) throw node.Wrong($"it is {SnakeCase.Of(now)} and not {asked}, by what the study's code does.");
    }

    /// <summary>Whether a participant hands the work in. To be screened out, they do so with a code of theirs.</summary>
    private static bool IsHandedIn(SeedNode node, Study study, SubmissionState state)
        => state is SubmissionState.Submitted or SubmissionState.Approved or SubmissionState.Rejected
            || (state == SubmissionState.ScreenedOut
                && study.CompletionCodes.Find(node.NeedText("code")) is { ByPayer: false });

    private static Command? Decision(SeedNode node, Study study, Submission submission, SubmissionState state)
    {
        var (id, feedback) = (submission.Id, node.FindText("feedback") ?? "");
        return state switch
        {
            SubmissionState.Returned => new Ledger.ReturnSubmission(study.Id, id, submission.Participant),
            SubmissionState.Approved => new ApproveSubmission(study.Id, id) { Feedback = feedback },
            SubmissionState.Rejected => new RejectSubmission(study.Id, id, Reopens: study.Origin == Origin.Prolific)
            {
                Feedback = feedback,
            },
            SubmissionState.ScreenedOut or SubmissionState.PartlyApproved =>
                new CompleteSubmission(study.Id, id, node.NeedText("code"))
                {
                    Percent = node.FindNumber("percent"),
                    Feedback = feedback,
                    Participant = submission.Participant,
                    Groups = study.CompletionCodes.GroupsOf(node.NeedText("code")),
                },
            _ => null,
        };
    }

    private static async Task<SubmitWork> WorkOfAsync(Planting planting, SeedNode node, Study study, Submission submission)
    {
        var request = RequestOf(node, study);
        var form = await StudyTask.ReadFormAsync(
            planting.Ledger, planting.Services.GetServices<ITaskForm>(), study, submission, planting.Cancellation);
        var work = request.ToCommand(submission, form);
        if (!work.Ok) throw node.Wrong(work.Error.Detail);
        return study is { Reviews: not StudyReviews.None } && work.Value.Document is { } document
            ? work.Value with { Answers = QuestionFormAnswers.Read(document) }
            : work.Value with { Groups = study.CompletionCodes.GroupsOf(work.Value.CompletionCode) };
    }

    /// <summary>The work as the file has it; else an answer, or the study's first code.</summary>
    private static SubmitRequest RequestOf(SeedNode node, Study study)
    {
        var json = new JsonObject();
        if (node.Find("fields") is { } fields) json["fields"] = fields.ToJson(static _ => true);
        if (node.FindText("answer") is { } answer) json["answer"] = answer;
        if (node.FindText("code") is { } code) json["completion_code"] = code;
        if (json.Count == 0 && study.Origin == Origin.MTurk) json["fields"] = new JsonObject { ["answer"] = "seed" };
        if (json.Count == 0)
            json["completion_code"] = study.CompletionCodes.Entries.FirstOrDefault(one => !one.ByPayer).Code ?? "NOCODE";
        try
        {
            return json.Deserialize(SubmissionJson.Default.SubmitRequest)!;
        }
        catch (JsonException wrong)
        {
            throw (node.Find("fields") ?? node).Wrong(wrong.Message.Split(" Path:")[0]);
        }
    }
}
