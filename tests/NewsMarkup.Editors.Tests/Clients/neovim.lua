-- Neovim as a language client without a user interface: one JSON job in, one JSON result out.
--   LSP_JOB=job.json nvim --headless --clean -n -i NONE -c "luafile neovim.lua"
-- job: { "cmd": ["newsmarkup", "lsp"], "root": "/folder", "file": "/folder/a.news", "language": "newsmarkup", "steps": [ {"op": "hover", "line": 1, "col": 3} ] }
-- line and col count from 0 in UTF-16 code units, as the protocol does. Every step gives one entry of "results". Steps: diagnostics, completion, hover,
-- definition, references, symbols, rename, format, code_actions (with "apply": a pattern of the title), insert, text (of the open "file"), request.
local function read(p) local f = assert(io.open(p)); local s = f:read('*a'); f:close(); return s end
local job = vim.json.decode(read(assert(os.getenv('LSP_JOB'), 'set LSP_JOB')))
local timeout = job.timeout_ms or 15000
local t0 = vim.loop.hrtime()
local ms = function() return math.floor((vim.loop.hrtime() - t0) / 1e6) end
local out = { client = 'neovim ' .. tostring(vim.version().major) .. '.' .. vim.version().minor .. '.' .. vim.version().patch, results = {}, messages = {} }
local function finish(code)
  io.stdout:write(vim.json.encode(out), '\n'); io.stdout:flush()
  vim.cmd(code == 0 and 'qall!' or 'cquit ' .. code)
end
local NIL = vim.NIL
local function orNil(x) if x == nil then return NIL end return x end

local function main()
  vim.lsp.set_log_level('error')
  vim.cmd('edit ' .. vim.fn.fnameescape(job.file))
  local buf = vim.api.nvim_get_current_buf()
  vim.bo[buf].filetype = job.language
  local exited
  for _, m in ipairs({ 'window/logMessage', 'window/showMessage' }) do
    vim.lsp.handlers[m] = function(_, r) table.insert(out.messages, { type = r.type, text = r.message }) end
  end
  local id = assert(vim.lsp.start_client({
    name = 'under-test', cmd = job.cmd, root_dir = job.root, init_options = job.init,
    settings = job.settings or vim.empty_dict(), flags = { debounce_text_changes = 0 },
    workspace_folders = { { uri = vim.uri_from_fname(job.root), name = 'root' } },
    get_language_id = function() return job.language end,
    on_exit = function(code, signal) exited = { code = code, signal = signal } end,
  }), 'server did not start')
  local client = vim.lsp.get_client_by_id(id)
  if not vim.wait(timeout, function() return client.initialized or exited end, 5) or exited then error('no initialize answer' .. (exited and ': exit ' .. exited.code or '')) end
  vim.lsp.buf_attach_client(buf, id)
  out.initialized_ms = ms()
  out.capabilities = client.server_capabilities
  out.offset_encoding = client.offset_encoding
  local enc = client.offset_encoding or 'utf-16'

  local function at(s)
    return { textDocument = { uri = vim.uri_from_bufnr(buf) }, position = { line = s.line, character = s.col } }
  end
  local function call(method, params)
    local r, err = client.request_sync(method, params, timeout, buf)
    if err then error(method .. ': ' .. err) end
    if r.err then return nil, r.err end
    return r.result
  end
  local function text(b) b = b or buf; return table.concat(vim.api.nvim_buf_get_lines(b, 0, -1, false), '\n') .. (vim.bo[b].endofline and '\n' or '') end
  -- vim.diagnostic counts bytes; the answers here count UTF-16 code units, as LSP does.
  local function u16(line, byte)
    local l = vim.api.nvim_buf_get_lines(buf, line, line + 1, false)[1] or ''
    local _, u = vim.str_utfindex(l, math.min(byte, #l))
    return u
  end
  local function diags()
    local ds = {}
    for _, d in ipairs(vim.diagnostic.get(buf)) do
      table.insert(ds, { line = d.lnum, col = u16(d.lnum, d.col), end_line = d.end_lnum, end_col = u16(d.end_lnum, d.end_col), severity = d.severity, message = d.message,
        source = orNil(d.source), code = orNil(d.user_data and d.user_data.lsp and d.user_data.lsp.code) })
    end
    table.sort(ds, function(a, b) return a.line < b.line or (a.line == b.line and a.col < b.col) end)
    return ds
  end

  local ops = {}
  function ops.diagnostics(s)
    -- The server publishes when it likes: wait for at least `min` of them (0: for `quiet_ms` of silence).
    if (s.min or 1) > 0 then
      if not vim.wait(timeout, function() return #vim.diagnostic.get(buf) >= (s.min or 1) end, 5) then return { diagnostics = diags(), timed_out = true } end
    else vim.wait(s.quiet_ms or 500, function() return false end, 20) end
    local ok = not s.max or vim.wait(timeout, function() return #vim.diagnostic.get(buf) <= s.max end, 5)
    return { diagnostics = diags(), timed_out = not ok or nil }
  end
  function ops.completion(s)
    local p = at(s); p.context = s.trigger and { triggerKind = 2, triggerCharacter = s.trigger } or { triggerKind = 1 }
    local r, e = call('textDocument/completion', p)
    local items = r and (r.items or r) or {}
    local labels = {}
    for _, i in ipairs(items) do table.insert(labels, i.label) end
    -- what Neovim's own omnifunc would show in its menu
    return { error = orNil(e), labels = labels, menu = r and vim.tbl_map(function(x) return x.word end, vim.lsp.util.text_document_completion_list_to_complete_items(r, s.prefix or '')) or {} }
  end
  function ops.hover(s)
    local r, e = call('textDocument/hover', at(s))
    return { error = orNil(e), lines = (r and r ~= NIL) and vim.lsp.util.trim_empty_lines(vim.lsp.util.convert_input_to_markdown_lines(r.contents)) or NIL }
  end
  function ops.definition(s) local r, e = call('textDocument/definition', at(s)); return { error = orNil(e), result = orNil(r) } end
  function ops.references(s) local p = at(s); p.context = { includeDeclaration = true }; local r, e = call('textDocument/references', p); return { error = orNil(e), result = orNil(r) } end
  function ops.symbols() local r, e = call('textDocument/documentSymbol', { textDocument = { uri = vim.uri_from_bufnr(buf) } }); return { error = orNil(e), items = r and vim.tbl_map(function(x) return x.text end, vim.lsp.util.symbols_to_items(r, buf)) or {} } end
  function ops.rename(s)
    local p = at(s); p.newName = s.to
    local r, e = call('textDocument/rename', p)
    if r and r ~= NIL then vim.lsp.util.apply_workspace_edit(r, enc) end
    return { error = orNil(e), text = text() }
  end
  function ops.format(s)
    local p = vim.lsp.util.make_formatting_params(s.options); p.textDocument = { uri = vim.uri_from_bufnr(buf) }
    local r, e = call('textDocument/formatting', p)
    if r and r ~= NIL then vim.lsp.util.apply_text_edits(r, buf, enc) end
    return { error = orNil(e), edits = (r and r ~= NIL) and #r or 0, text = text() }
  end
  function ops.code_actions(s)
    local ds = {}
    for _, d in ipairs(vim.diagnostic.get(buf)) do if d.lnum == s.line and d.user_data and d.user_data.lsp then
      table.insert(ds, { range = { start = { line = d.lnum, character = u16(d.lnum, d.col) }, ['end'] = { line = d.end_lnum, character = u16(d.end_lnum, d.end_col) } }, severity = d.severity, message = d.message, source = d.source, code = d.user_data.lsp.code }) end end
    local pos = { line = s.line, character = s.col }
    local epos = { line = s.end_line or s.line, character = s.end_col or s.col }
    local r, e = call('textDocument/codeAction', { textDocument = { uri = vim.uri_from_bufnr(buf) }, range = { start = pos, ['end'] = epos }, context = { diagnostics = ds, only = s.only } })
    local titles, applied = {}, NIL
    for _, a in ipairs((r and r ~= NIL) and r or {}) do
      table.insert(titles, a.title)
      if s.apply and applied == NIL and a.title:find(s.apply) then
        if not a.edit and not a.command and a.data then a = call('codeAction/resolve', a) or a end
        if a.edit then vim.lsp.util.apply_workspace_edit(a.edit, enc) end
        if a.command then local c = type(a.command) == 'table' and a.command or a; call('workspace/executeCommand', { command = c.command, arguments = c.arguments }) end
        applied = a.title
      end
    end
    return { error = orNil(e), titles = titles, applied = applied, text = text() }
  end
  function ops.insert(s) vim.lsp.util.apply_text_edits({ { range = { start = { line = s.line, character = s.col }, ['end'] = { line = s.end_line or s.line, character = s.end_col or s.col } }, newText = s.text } }, buf, enc); return { text = text() } end
  function ops.text(s) return { text = text(vim.fn.bufnr(s.file)) } end
  function ops.request(s)
    local p = s.params or vim.empty_dict()
    if s.line then p = vim.tbl_extend('force', at(s), p) elseif s.document then p = vim.tbl_extend('force', { textDocument = { uri = vim.uri_from_bufnr(buf) } }, p) end
    local r, e = call(s.method, p); return { error = orNil(e), result = orNil(r) }
  end

  for _, s in ipairs(job.steps) do
    local a = vim.loop.hrtime()
    local ok, r = pcall(assert(ops[s.op], 'no such step: ' .. tostring(s.op)), s)
    if not ok then r = { failed = tostring(r) } end
    r.op = s.op; r.ms = math.floor((vim.loop.hrtime() - a) / 1e5) / 10
    table.insert(out.results, r)
    if exited then out.server_exited_early = exited break end
  end
  client.stop()
  vim.wait(5000, function() return exited ~= nil end, 5)
  out.server_exit = exited or 'still running after shutdown'
  out.total_ms = ms()
end
local ok, err = xpcall(main, debug.traceback)
if not ok then out.failed = err end
finish(ok and 0 or 1)
