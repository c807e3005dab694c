using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PUT /api/v1/data-collection/batches/{batch_id}/instructions</c>: replaces the instructions of a batch without a layout
/// (Prolific API docs, Task Builder). What comes with its id is kept.
/// </summary>
internal static class UpdateTaskInstructions
{
    public static ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => TaskInstructions.ChangeAsync(call, isWhole: true, StatusCodes.Status200OK);
}
