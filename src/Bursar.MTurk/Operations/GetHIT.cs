namespace Bursar.MTurk;

/// <summary>Shows a HIT (MTurk API Reference, GetHIT).</summary>
internal static class GetHIT
{
    /// <summary>The answer is the HIT.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        if (input.Error is { } wrong) return wrong;
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);
        var hit = await Hit.ReadAsync(call, study);
        return call.Write(answer => answer.Structure("HIT", member => hit.Write(member, call.Now)));
    }
}
