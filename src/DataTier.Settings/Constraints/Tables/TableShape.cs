namespace DataTier.Settings.Constraints.Tables;

/// <summary>Runs a check over every table of every client of a stack.</summary>
internal static class TableShape
{
    /// <summary>Calls with each table and the way to it.</summary>
    public static void Each(ReadStack stack, Findings findings, Action<string, TableSettings, Findings> check)
    {
        var clients = stack.Settings.Clients;
        for (var client = 0; client < clients.Length; client++)
        {
            for (var table = 0; table < clients[client].Documents.Length; table++)
            {
                check($"clients[{client}].documents[{table}]", clients[client].Documents[table], findings);
            }
        }
    }
}
