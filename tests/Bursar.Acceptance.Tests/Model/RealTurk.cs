using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Executes the same steps on the server: MTurk's operations are signed, those of workers and the clock go through our own API.
/// </summary>
internal sealed class RealTurk(Pool pool, MTurkClient client, string book)
{
    private const string CodePrefix = "AWS.MechanicalTurk.";

    /// <summary>Executes a step.</summary>
    public async Task<StepResult> DoAsync(Step step) => step.Kind switch
    {
        StepKind.TopUp => await PoolAsync($"books/{book}/top-ups", new { amount = Amount(step.Cents) }),
        StepKind.Advance => await PoolAsync("clock", new { advance_seconds = step.Hours * 3600L }),
        StepKind.Accept => await PoolAsync($"studies/{step.Hit}/submissions", new { participant = step.Worker }),
        StepKind.Submit => await PoolAsync($"submissions/{step.Assignment}/submit", new { fields = new { label = "cat" } }),
        StepKind.Return => await PoolAsync($"submissions/{step.Assignment}/return", new { }),
        StepKind.CreateHit => await TurkAsync("CreateHIT", HitOf(step)),
        StepKind.AddAssignments => await TurkAsync(
            "CreateAdditionalAssignmentsForHIT", new { HITId = step.Hit, NumberOfAdditionalAssignments = step.Count }),
        StepKind.SetExpiration => await TurkAsync(
            "UpdateExpirationForHIT", new { HITId = step.Hit, ExpireAt = await ExpirationAsync(step.Hours) }),
        StepKind.ChangeType => await TurkAsync("UpdateHITTypeOfHIT", new { HITId = step.Hit, HITTypeId = await TypeAsync(step) }),
        StepKind.Review => await TurkAsync("UpdateHITReviewStatus", new { HITId = step.Hit, Revert = step.Flag }),
        StepKind.Delete => await TurkAsync("DeleteHIT", new { HITId = step.Hit }),
        StepKind.Approve => await TurkAsync(
            "ApproveAssignment", new { AssignmentId = step.Assignment, OverrideRejection = step.Flag }),
        StepKind.Reject => await TurkAsync("RejectAssignment", new { AssignmentId = step.Assignment, RequesterFeedback = "No" }),
        StepKind.Bonus => await TurkAsync(
            "SendBonus",
            new { AssignmentId = step.Assignment, WorkerId = step.Worker, BonusAmount = Amount(step.Cents), Reason = "Thanks" }),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <summary>The available balance and the balance on hold, in cents.</summary>
    public async Task<(int Available, int OnHold)> BalanceAsync()
    {
        var balance = (await client.CallAsync("GetAccountBalance")).Good;
        return (Cents("AvailableBalance"), Cents("OnHoldBalance"));

        int Cents(string name)
            => (int)(decimal.Parse(balance.GetProperty(name).GetString()!, CultureInfo.InvariantCulture) * 100);
    }

    /// <summary>Everything visible of a HIT, in the form of <see cref="NaiveHit.Seen"/>.</summary>
    public async Task<string> SeenAsync(string id)
    {
        var hit = (await client.CallAsync("GetHIT", new { HITId = id })).Good.GetProperty("HIT");
        var works = await client.ListAsync("ListAssignmentsForHIT", "Assignments", new { HITId = id });
        var seen = works.Select(work => $"{work.GetProperty("AssignmentId")}:{work.GetProperty("AssignmentStatus")}");
        return $"{id} {hit.GetProperty("HITStatus")} {hit.GetProperty("Reward")} of {hit.GetProperty("MaxAssignments")}: "
            + $"{Count("Pending")} {Count("Available")} {Count("Completed")} "
            + string.Join(' ', seen);

        JsonElement Count(string what) => hit.GetProperty($"NumberOfAssignments{what}");
    }

    /// <summary>The ids of all listed HITs.</summary>
    public async Task<IEnumerable<string>> ListAsync()
        => (await client.ListAsync("ListHITs", "HITs")).Select(hit => hit.GetProperty("HITId").GetString()!);

    private static string Amount(int cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static Dictionary<string, object> HitOf(Step step)
    {
        var hit = Requester.NewHit(Amount(step.Cents), step.Count);
        hit["AssignmentDurationInSeconds"] = step.LimitHours * 3600;
        hit["AutoApprovalDelayInSeconds"] = step.ApproveHours * 3600;
        hit["LifetimeInSeconds"] = step.Hours * 3600;
        return hit;
    }

    private async Task<string> TypeAsync(Step step)
    {
        var hit = HitOf(step);
        foreach (var own in (string[])["LifetimeInSeconds", "MaxAssignments", "Question"]) hit.Remove(own);
        return (await client.CallAsync("CreateHITType", hit)).Good.GetProperty("HITTypeId").GetString()!;
    }

    /// <summary>A time a number of hours from now, to the millisecond, or long ago.</summary>
    private async Task<double> ExpirationAsync(int hours)
        => hours > 0 ? ((await pool.NowAsync()).ToUnixTimeMilliseconds() / 1000.0) + (hours * 3600) : 0;

    private async Task<StepResult> TurkAsync(string operation, object input)
    {
        var answer = await client.CallAsync(operation, input);
        if (answer.Error is { } error)
            return new(
                error.TurkErrorCode?.StartsWith(CodePrefix, StringComparison.Ordinal) == true
                    ? error.TurkErrorCode[CodePrefix.Length..]
                    : $"{error}");
        return answer.Output.TryGetProperty("HIT", out _) ? new("", Requester.IdOf(answer.Output)) : StepResult.Done;
    }

    private async Task<StepResult> PoolAsync(string path, object body)
    {
        var (status, answer) = await pool.PostAsync(path, body);
        if (status is not (HttpStatusCode.OK or HttpStatusCode.Created)) return new(answer.GetProperty("code").GetString()!);
        return answer.TryGetProperty("id", out var id) ? new("", id.GetString()!.ToUpperInvariant()) : StepResult.Done;
    }
}
