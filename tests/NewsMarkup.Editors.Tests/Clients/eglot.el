;;; eglot.el --- Emacs as a language client without a user interface: one JSON job in, one JSON result out  -*- lexical-binding: t; -*-
;;   LSP_JOB=job.json emacs --batch --no-site-file -l eglot.el
;; (-Q would hide the folder in which Debian puts eglot.) The job and the result are those of neovim.lua; "word_chars" are the characters beside
;; letters that belong to a word that can be completed.
(setq package-user-dir (make-temp-file "eglot-pkg" t))   ; only the system's packages, nobody's own
(package-initialize)
(require 'eglot) (require 'flymake) (require 'json) (require 'xref) (require 'cl-lib)

(fset (quote y-or-n-p) (lambda (&rest _) t))   ; edits of files that are not open are asked about
(define-derived-mode under-test-mode prog-mode "UnderTest" (setq-local indent-tabs-mode nil))
(defvar lsp-t0 (float-time))
(defun lsp-ms (&optional from) (/ (round (* 10000 (- (float-time) (or from lsp-t0)))) 10.0))
(defvar lsp-messages nil)
(defun lsp-wait (timeout pred)
  "Run process filters and timers until PRED holds; nil when TIMEOUT seconds passed."
  (let ((end (+ (float-time) timeout)) r)
    (while (and (not (setq r (funcall pred))) (< (float-time) end)) (accept-process-output nil 0.01))
    r))
(defun lsp-goto (line col)
  (goto-char (eglot--lsp-position-to-point (list :line line :character col))))
(defun lsp-vec (list) (apply #'vector list))
(defun lsp-text () (save-restriction (widen) (buffer-substring-no-properties (point-min) (point-max))))
(defun lsp-diags ()
  (sort (mapcar (lambda (d)
                  (let* ((l (cdr (assoc 'eglot-lsp-diag (eglot--diag-data d))))
                         (a (eglot--pos-to-lsp-position (flymake-diagnostic-beg d)))
                         (b (eglot--pos-to-lsp-position (flymake-diagnostic-end d))))
                    (list :line (plist-get a :line) :col (plist-get a :character)
                          :end_line (plist-get b :line) :end_col (plist-get b :character)
                          :severity (or (plist-get l :severity) :null) :code (or (plist-get l :code) :null)
                          :source (or (plist-get l :source) :null) :message (plist-get l :message))))
                (flymake-diagnostics))
        (lambda (x y) (or (< (plist-get x :line) (plist-get y :line))
                          (and (= (plist-get x :line) (plist-get y :line)) (< (plist-get x :col) (plist-get y :col)))))))

(defun lsp-step (s timeout)
  (let ((line (plist-get s :line)) (col (plist-get s :col)) (server (eglot--current-server-or-lose)))
    (when line (lsp-goto line col))
    (pcase (plist-get s :op)
      ("diagnostics"
       (let* ((min (or (plist-get s :min) 1)) (max (plist-get s :max)) (ok t))
         (eglot--signal-textDocument/didChange)
         (flymake-start)
         (if (> min 0) (setq ok (lsp-wait timeout (lambda () (>= (length (flymake-diagnostics)) min))))
           (lsp-wait (/ (or (plist-get s :quiet_ms) 500) 1000.0) #'ignore))
         (when max (setq ok (lsp-wait timeout (lambda () (<= (length (flymake-diagnostics)) max)))))
         (append (list :diagnostics (lsp-vec (lsp-diags))) (unless ok (list :timed_out t)))))
      ("completion"
       ;; The table that completion-at-point shows from, not the bare answer.
       (pcase-let ((`(,beg ,end ,table . ,_) (eglot-completion-at-point)))
         (ignore end)
         (let ((all (and table (completion-all-completions (buffer-substring-no-properties beg (point)) table nil (- (point) beg)))))
           (when (consp all) (setcdr (last all) nil))   ; its last cdr is a number
           (list :labels (lsp-vec (mapcar #'substring-no-properties all))))))
      ("hover"
       (eglot--dbind ((Hover) contents range) (or (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)) '(:contents nil))
         (list :lines (lsp-vec (and contents (split-string (substring-no-properties (eglot--hover-info contents range)) "\n"))))))
      ((and op (or "definition" "references"))
       (list :result (lsp-vec (mapcar (lambda (x) (let ((l (xref-item-location x)))
                                                    (list :file (xref-location-group l) :line (1- (xref-location-line l)))))
                                      (funcall (if (equal op "definition") #'xref-backend-definitions #'xref-backend-references)
                                               'eglot (xref-backend-identifier-at-point 'eglot))))))
      ("symbols"
       (cl-labels ((names (i) (cond ((and (consp i) (stringp (car i)))
                                     (cons (substring-no-properties (car i)) (and (consp (cdr i)) (cl-mapcan #'names (cdr i))))))))
         (list :items (lsp-vec (cl-mapcan #'names (funcall imenu-create-index-function))))))
      ("rename" (eglot-rename (plist-get s :to)) (list :text (lsp-text)))
      ("format" (eglot-format-buffer) (list :text (lsp-text)))
      ("code_actions"
       (eglot--signal-textDocument/didChange)
       (let* ((actions (eglot-code-actions (point) (and (plist-get s :end_col) (save-excursion (lsp-goto (or (plist-get s :end_line) line) (plist-get s :end_col)) (point)))))
              (want (plist-get s :apply))
              (a (and want (cl-find-if (lambda (x) (string-match-p want (plist-get x :title))) actions))))
         (when a
           (when (plist-get a :edit) (eglot--apply-workspace-edit (plist-get a :edit)))
           (let ((c (plist-get a :command)))
             (when c (if (stringp c) (eglot-execute-command server (intern c) (plist-get a :arguments))
                       (eglot-execute-command server (intern (plist-get c :command)) (plist-get c :arguments))))))
         (list :titles (lsp-vec (mapcar (lambda (x) (plist-get x :title)) actions))
               :applied (if a (plist-get a :title) :null) :text (lsp-text))))
      ("insert"
       (let ((end (if (plist-get s :end_col) (save-excursion (lsp-goto (or (plist-get s :end_line) line) (plist-get s :end_col)) (point)) (point))))
         (delete-region (point) end) (insert (plist-get s :text))
         (eglot--signal-textDocument/didChange)
         (list :text (lsp-text))))
      ("text" (list :text (with-current-buffer (or (find-buffer-visiting (plist-get s :file)) (error "not open: %s" (plist-get s :file))) (lsp-text))))
      ("request"
       (list :result (or (jsonrpc-request server (intern (concat ":" (plist-get s :method)))
                                          (append (and line (eglot--TextDocumentPositionParams))
                                                  (and (plist-get s :document) (list :textDocument (eglot--TextDocumentIdentifier)))
                                                  (plist-get s :params)))
                         :null)))
      (op (error "no such step: %s" op)))))

(let* ((job (with-temp-buffer (insert-file-contents (or (getenv "LSP_JOB") (error "set LSP_JOB")))
                              (json-parse-buffer :object-type 'plist :array-type 'list :null-object nil :false-object :json-false)))
       (timeout (/ (or (plist-get job :timeout_ms) 15000) 1000.0))
       (root (file-name-as-directory (plist-get job :root)))
       (out (list :client (format "eglot %s on emacs %s" (cadr (split-string (file-name-nondirectory (directory-file-name (file-name-directory (locate-library "eglot")))) "eglot-")) emacs-version)))
       results server (rc 0))
  (setq eglot-sync-connect timeout eglot-connect-timeout timeout eglot-confirm-server-initiated-edits nil
        eglot-send-changes-idle-time 0 eglot-autoshutdown nil eglot-events-buffer-size 2000000
        create-lockfiles nil make-backup-files nil auto-save-default nil inhibit-message t)
  (put 'under-test-mode 'eglot-language-id (plist-get job :language))
  (setq-default eglot-workspace-configuration
                (let ((p (plist-get job :settings))) p))
  (add-hook 'project-find-functions (lambda (_) (cons 'transient root)) -90)
  (cl-defmethod eglot-handle-notification :before (_s (_m (eql window/logMessage)) &key type message)
    (push (list :type type :text message) lsp-messages))
  (cl-defmethod eglot-handle-notification :before (_s (_m (eql window/showMessage)) &key type message)
    (push (list :type type :text message) lsp-messages))
  (condition-case err
      (progn
        (find-file (plist-get job :file))
        (under-test-mode)
        ;; Eglot completes the symbol at point: characters that labels start with must be symbol characters.
        (dolist (c (append (plist-get job :word_chars) nil)) (modify-syntax-entry c "_" under-test-mode-syntax-table))
        (eglot '(under-test-mode) (cons 'transient root) 'eglot-lsp-server
               (append (plist-get job :cmd) (and (plist-get job :init) (list :initializationOptions (plist-get job :init))))
               (plist-get job :language))
        (setq server (eglot-current-server))
        (unless server (error "no server"))
        (setq out (append out (list :initialized_ms (lsp-ms) :capabilities (eglot--capabilities server))))
        (dolist (s (plist-get job :steps))
          (let* ((a (float-time))
                 (r (condition-case e (lsp-step s timeout) (error (list :failed (error-message-string e))))))
            (push (append (list :op (plist-get s :op) :ms (lsp-ms a)) r) results)))
        ;; eglot-shutdown kills right after `exit', so its exit status says nothing: give the server time first.
        (let ((proc (jsonrpc--process server)))
          (setf (eglot--shutdown-requested server) t)
          (jsonrpc-request server :shutdown nil :timeout 5)
          (jsonrpc-notify server :exit nil)
          (setq out (append out (list :server_exit (if (lsp-wait 5 (lambda () (not (process-live-p proc))))
                                                       (list :code (process-exit-status proc))
                                                     "still running after shutdown"))))))
    (error (setq rc 1 out (append out (list :failed (error-message-string err)
                                            :server_log (or (ignore-errors (with-current-buffer (get-buffer (car (cl-remove-if-not (lambda (n) (string-match-p "EGLOT.*stderr" n)) (mapcar #'buffer-name (buffer-list))))) (buffer-string))) :null))))))
  (setq out (append out (list :results (lsp-vec (nreverse results)) :messages (lsp-vec (nreverse lsp-messages)) :total_ms (lsp-ms))))
  (princ (concat (json-serialize out :false-object :json-false :null-object :null) "\n"))
  (delete-directory package-user-dir t)
  (kill-emacs rc))
