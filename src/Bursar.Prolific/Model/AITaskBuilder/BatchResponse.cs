using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a submission answered to one task of a batch.</summary>
/// <param name="Response">The response of the submission.</param>
/// <param name="Number">The number of the task, which is its datapoint's.</param>
/// <param name="Answers">The answers, one for each instruction.</param>
internal sealed record BatchResponse(TaskResponse Response, int Number, IReadOnlyList<TaskAnswer> Answers);
