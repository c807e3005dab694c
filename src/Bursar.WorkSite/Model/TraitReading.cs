using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>Reads qualifications.</summary>
internal static class TraitReading
{
    /// <summary>The qualification in the path; null if there is none, or it is not for the participant.</summary>
    public static async ValueTask<TraitLine?> TraitAsync(this WorkCall call)
        => call.Context.TryGetId("type", out var id) && call.IsForVisitor(id.Book)
            && await call.FindAsync<TraitType>(RowKey.OfTraitType(id)) is { State: not TraitTypeState.Deleted } type
                ? await call.TraitAsync(type)
                : null;

    /// <summary>The qualifications that a study asks for, and that participants can ask for.</summary>
    public static async ValueTask<IReadOnlyList<TraitType>> AskedForAsync(this WorkCall call, Study study)
    {
        if (study.Requirements.IsEmpty) return [];
        var set = await call.FindAsync<RequirementSet>(RowKey.OfRequirementSet(study.Requirements));
        List<TraitType> found = [];
        foreach (var id in set?.List.TypesOf(study.Id.Book) ?? [])
            if (await call.FindAsync<TraitType>(RowKey.OfTraitType(id)) is { State: TraitTypeState.Active } type) found.Add(type);
        return found;
    }

    private static async ValueTask<TraitLine> TraitAsync(this WorkCall call, TraitType type)
    {
        var trait = await call.FindAsync<Trait>(RowKey.OfTrait(type.Id, call.Participant));
        var request = trait is null || trait.Request.IsEmpty
            ? null
            : await call.FindAsync<TraitRequest>(RowKey.OfTraitRequest(trait.Request));
        var line = new TraitLine(type, (await call.FindAsync<Book>(RowKey.OfBook(type.Id.Book)))!)
        {
            Trait = trait,
            Request = request,
            Now = call.Now,
        };
        var isOpen = request is { State: TraitRequestState.Testing } && request.IsOpen(call.Now);
        // Whoever has begun takes the test that was there then.
        var id = isOpen ? request!.Test : type.Test;
        if (id.IsEmpty || await call.FindAsync<TraitTest>(RowKey.OfTraitTest(id)) is not { } test) return line;
        // Only MTurk's qualifications have tests.
        var content = call.Services.Forms.First(form => form.Origin == Origin.MTurk).TestOf(test.Questions);
        if (content is not TaskContent.Form asked)
            return line with { WhyNoTest = content is TaskContent.None none ? none.Why : Say("Task.NotShown") };
        return isOpen ? line with { Test = new(FormSheet.Empty(asked), $"/qualifications/{type.Id}/submit") } : line;
    }
}
