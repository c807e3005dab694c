namespace Bursar.Prolific;

/// <summary>Answers one call. Where it returns an error it has written nothing, and the error becomes the answer.</summary>
internal delegate ValueTask<ProlificError?> Handler(Call call);
