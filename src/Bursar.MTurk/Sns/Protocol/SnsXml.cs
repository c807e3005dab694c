using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>Writes answers of SNS.</summary>
internal static class SnsXml
{
    /// <summary>Writes an answer, which nothing has been written of yet.</summary>
    public static void Write(HttpContext context, string action, SnsAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Error?.Status ?? StatusCodes.Status200OK;
        response.ContentType = "text/xml";
        response.Headers[HeaderNames.RequestId] = context.TraceIdentifier;
        using var xml = new MemoryStream();
        answer.Write(xml, action, context.TraceIdentifier);
        response.BodyWriter.Write(xml.GetBuffer().AsSpan(0, (int)xml.Length));
        response.ContentLength = xml.Length;
    }
}
