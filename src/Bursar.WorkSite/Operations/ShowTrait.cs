namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /qualifications/{type}</c>: a qualification, how to ask for it, and its test while it is being taken.
/// </summary>
internal static class ShowTrait
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => await call.TraitAsync() is { } line ? Show(line) : WorkAnswer.Say(Message.NotFound, 404);

    /// <summary>The page of a qualification.</summary>
    public static WorkAnswer Show(TraitLine line) => WorkAnswer.Show<TraitPage, TraitLine>(line) with
    {
        Policy = line.Test is null ? ContentPolicy.Page : ContentPolicy.WithForm,
    };
}
