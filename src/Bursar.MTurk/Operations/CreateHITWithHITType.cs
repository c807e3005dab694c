namespace Bursar.MTurk;

/// <summary>
/// Creates a HIT of an existing HIT type, as <see cref="CreateHIT"/> does (MTurk API Reference, CreateHITWithHITType).
/// </summary>
internal static class CreateHITWithHITType
{
    /// <summary>The answer is the HIT.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var typeId = input.RequiredEntityId("HITTypeId");
        var hit = NewHit.Read(input);
        if (input.Error is { } wrong) return wrong;
        return await HitType.FindAsync(call, typeId) is var (id, type)
            ? await hit.AnswerAsync(call, nameof(CreateHITWithHITType), id, type)
            : MTurkErrors.Parameter("HITTypeId", typeId);
    }
}
