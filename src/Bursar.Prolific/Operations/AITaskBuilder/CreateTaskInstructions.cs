using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/batches/{batch_id}/instructions</c>: adds instructions to a batch without a layout
/// (Prolific API docs, Task Builder).
/// </summary>
internal static class CreateTaskInstructions
{
    public static ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => TaskInstructions.ChangeAsync(call, isWhole: false, StatusCodes.Status201Created);
}
